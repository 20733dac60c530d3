import {
  discardDraftAction,
  publishDraftAction,
  saveDraftAction,
  submitDraftAction,
  withdrawDraftAction,
} from "../_actions/drafts";
import {
  findRecordsAction,
  findSaidAction,
  findSourcesAction,
  partiesAction,
  presenceAction,
} from "../_actions/find";

/** The server's side of the editor, as its components take it. */
export const EDITOR_ACTIONS = {
  save: saveDraftAction,
  publish: publishDraftAction,
  submit: submitDraftAction,
  discard: discardDraftAction,
  withdraw: withdrawDraftAction,
  findRecords: findRecordsAction,
  findSources: findSourcesAction,
  findSaid: findSaidAction,
  partiesOf: partiesAction,
  presence: presenceAction,
};
