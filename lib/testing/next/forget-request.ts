import { request } from "./headers";

/** Runs before each `*.db.test.ts`, before its imports: files share a process, and none may be answered as the one before it was. */
request.headers = new Headers();
request.set = [];
