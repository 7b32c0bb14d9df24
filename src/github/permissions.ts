import type { PermissionReader, Repository } from "../ports.ts";
import type { Api } from "./api.ts";
import { isObject, textOf } from "./json.ts";

/** Roles that may label an issue. A custom role comes with the `permission` that it is built on. */
const labelling = new Set(["admin", "maintain", "write", "triage"]);

export function createPermissionReader(api: Api, { owner, name }: Repository): PermissionReader {
  return {
    async mayLabel(login) {
      const read = await api.read({
        route: "GET /repos/{owner}/{repo}/collaborators/{username}/permission",
        parameters: { owner, repo: name, username: login },
        doing: "ask what the sender may do",
        permission: "contents: read",
        parse: (data) =>
          isObject(data) ? { permission: textOf(data.permission), role: textOf(data.role_name) } : null,
      });
      // Whoever is no collaborator at all is answered with 404.
      if (read.kind === "trouble") return read.code === "not-found" ? false : read;
      return labelling.has(read.value.permission) || labelling.has(read.value.role);
    },
  };
}
