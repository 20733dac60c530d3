/** What the API's operations answer beside what is asked for; by the English of lib/api/definition/answers.ts. */

export const answers = {
  "Nothing changed since the ETag that was sent": "Rien n'a changé depuis l'ETag envoyé",
  "A parameter cannot be read; `errors` names each": "Un paramètre est illisible ; `errors` les nomme tous",
  "The request takes none of the forms that this is answered in":
    "La requête n'accepte aucune des formes de cette réponse",
  "The address has asked for too much within a minute; see Retry-After":
    "Cette adresse a trop demandé en une minute ; voir `Retry-After`",
  "The database is busy or does not answer; see Retry-After":
    "La base de données est occupée ou ne répond pas ; voir `Retry-After`",
  "The record has another name now; see Location": "La fiche a désormais un autre nom ; voir `Location`",
  "There is no such record, or nobody had reported it by `known`":
    "Cette fiche n'existe pas, ou personne n'en avait rien rapporté à la date `known`",
  "The record was withdrawn; `detail` is the reason": "La fiche a été retirée ; `detail` en donne le motif",
  "No column names a record that there is; `near` lists what may have been meant":
    "Aucune colonne ne nomme une fiche qui existe ; `near` énumère ce qui était peut-être visé",
  "The record was withdrawn, or what told of it by `known` was withdrawn or dated anew; `detail` is the reason":
    "La fiche a été retirée, ou ce qui la mentionnait à la date `known` a été retiré ou redaté ; `detail` en donne le motif",
  "Every column names a record that was withdrawn, or that is not known by that day any more; `errors` tells the reasons":
    "Chaque colonne nomme une fiche qui a été retirée, ou qui n'est plus connue à cette date ; `errors` en donne les motifs",
  "The record says so already": "La fiche le dit déjà",
  Saved: "Enregistré",
  "Submitted as a draft: a second person reviews the change":
    "Soumis comme brouillon : une seconde personne relit la modification",
  "The body cannot be read; `errors` names each place":
    "Le corps de la requête est illisible ; `errors` nomme chaque endroit",
  "No token, or one that does not hold": "Aucun jeton, ou un jeton qui n'est pas valable",
  "The account, or its token, may not do this": "Le compte, ou son jeton, n'en a pas le droit",
  "A request with the same Idempotency-Key is being done; see Retry-After":
    "Une requête de même `Idempotency-Key` est en cours ; voir `Retry-After`",
  "The body is too large": "Le corps de la requête est trop gros",
  "The body is not JSON": "Le corps de la requête n'est pas du JSON",
  "The record is not right yet, and `errors` names each place; or the Idempotency-Key was used for another request":
    "La fiche n'est pas encore correcte, et `errors` nomme chaque endroit ; ou cette `Idempotency-Key` a servi à une autre requête",
  "The record is not right yet; `errors` names each place":
    "La fiche n'est pas encore correcte ; `errors` nomme chaque endroit",
  "The token has written too often within a minute; see Retry-After":
    "Le jeton a trop écrit en une minute ; voir `Retry-After`",
  "There is no such record": "Cette fiche n'existe pas",
  "Others still name the record; `by` lists them":
    "D'autres fiches nomment encore celle-ci ; `by` les énumère",
  "The record has changed since; nothing was saved":
    "La fiche a changé entre-temps ; rien n'a été enregistré",
  "If-Match is missing": "`If-Match` manque",
  "It is gone": "La fiche est supprimée",
};
