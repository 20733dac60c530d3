import { isAPIError } from "better-auth/api";

/** What the library answers, or null when it refuses for a reason that whoever tries can cause. */
export async function tried<T>(attempt: () => Promise<T>): Promise<T | null> {
  try {
    return await attempt();
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null;
    throw error;
  }
}
