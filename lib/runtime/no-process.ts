/**
 * What stands in a browser for Node's `process`: that nothing of the environment is known. What Next brings for it by itself
 * (next.config.ts says that it is not wanted) is a whole queue of tasks that no page of ours asks for.
 */
export const env = {};
