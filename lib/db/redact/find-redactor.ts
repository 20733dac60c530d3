import { may } from "@/lib/domain/access/actor";
import { AppError } from "@/lib/runtime/app-error";
import { db } from "../client";

/** The id of the account in whose name words are removed. @throws {AppError} forbidden (403) unless it may */
export async function findRedactor(email: string): Promise<string> {
  const found = await db().user.findFirst({
    where: { email: email.toLowerCase(), disabledAt: null },
    select: { id: true, role: true },
  });
  if (found && may(found.role, "redact")) return found.id;
  throw new AppError("forbidden", `${email} is not an admin who can sign in: --author names one.`);
}
