/** A reason to stop that a person can act on: printed as one sentence, exit code 1, no stack trace. */

export class Stop extends Error {
  name = "Stop";
}

const NO_SPACE = /ENOSPC|No space left on device|Check free disk space|disk full|EDQUOT/i;

/** What to say when there is no room left, whoever noticed it. */
export const fullDisk = (where) =>
  new Stop(`The disk is full: there is no space left to write to ${where}. Free some space and start again.`);

const unwritable = (path) =>
  new Stop(
    `${path} cannot be written: this user lacks the permission, or the disk is read-only. Fix that, or set ENTENTE_DATA_DIR to a writable directory.`,
  );

/** By Node's code for an error of the file system. */
const FILE_ERRORS = {
  ENOSPC: fullDisk,
  EDQUOT: fullDisk,
  EACCES: unwritable,
  EPERM: unwritable,
  EROFS: unwritable,
  ENOTDIR: (path) => new Stop(`${path} cannot be made: a part of that path is a file, not a directory.`),
};

/** Turns an error of the file system into a sentence; gives anything else back as it came. */
export function explain(error, where = "the project directory") {
  if (error instanceof Stop) return error;
  const known = FILE_ERRORS[error?.code];
  return known ? known(error.path ?? where) : error;
}

/** True when a child's output says that the disk is full. */
export const saysFullDisk = (output) => NO_SPACE.test(output);
