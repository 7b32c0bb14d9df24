import type { ApiTrouble, LabelStore, Repository } from "../ports.ts";
import type { Answered, Api } from "./api.ts";

const permission = "issues: write";
const anything = (): true => true;

export function createLabelStore(api: Api, { owner, name }: Repository): LabelStore {
  const repository = { owner, repo: name };
  return {
    async ensure(label) {
      const found = await api.read({
        route: "GET /repos/{owner}/{repo}/labels/{name}",
        parameters: { ...repository, name: label.name },
        doing: "look for a label",
        permission: "issues: read",
        parse: anything,
      });
      if (found.kind === "answered") return { kind: "there" };
      if (found.code !== "not-found") return found;
      const sent = await api.write({
        route: "POST /repos/{owner}/{repo}/labels",
        parameters: { ...repository, ...label },
        doing: "create a label",
        permission,
        parse: anything,
      });
      // Another run was faster: the label exists already (422).
      if (sent.kind === "trouble" && sent.code === "invalid") return { kind: "there" };
      return as(sent, "there");
    },
    async add(number, labels) {
      const sent = await api.write({
        route: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
        parameters: { ...repository, issue_number: number, labels },
        doing: `label issue ${number}`,
        permission,
        parse: anything,
      });
      return as(sent, "added");
    },
    async remove(number, label) {
      const sent = await api.write({
        route: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
        parameters: { ...repository, issue_number: number, name: label },
        doing: `take a label from issue ${number}`,
        permission,
        parse: anything,
      });
      return as(sent, "removed");
    },
  };
}

function as<K extends string>(sent: Answered<true> | ApiTrouble, kind: K): { readonly kind: K } | ApiTrouble {
  return sent.kind === "answered" ? { kind } : sent;
}
