/**
 * Timelines in French: what goes to the browser with their pictures.
 */
import type {
  CalendarDay,
  Days,
  ItemNote,
  KindCounts,
  TimelineCaption,
  TimelineWords,
  WindowFacts,
} from "@/lib/domain/say/facts/timeline";
import { COLON, counted, listed, NBSP, numeral, quoted, SEMICOLON } from "@/lib/domain/say/fr/words/grammar";
import { bindings, eventKinds, standings } from "@/lib/domain/say/fr/words/marks";
import { MONTHS, SHORT_MONTHS } from "@/lib/domain/say/fr/words/months";

const monthName = (month: number) => MONTHS[month - 1] ?? "";

function day({ year, month, day: number }: CalendarDay): string {
  return `${number === 1 ? "1er" : number} ${monthName(month)} ${year}`;
}

const range = ({ from, to }: Days) => `du ${day(from)} au ${day(to)}`;

const NOUNS = { deal: "accord", term: "clause", event: "événement" } as const;

function countsIn(counts: KindCounts): string[] {
  return (["deal", "term", "event"] as const).flatMap((kind) =>
    counts[kind] === 0 ? [] : [counted(counts[kind], NOUNS[kind])],
  );
}

const countsJoined = (counts: KindCounts) => listed(countsIn(counts)) || "rien";

function caption({ subject, firstYear, lastYear, counts, disputed, ahead }: TimelineCaption): string {
  const years = firstYear === lastYear ? `${firstYear}` : `de ${firstYear} à ${lastYear}`;
  return [
    `${subject}, ${years}${COLON}${countsJoined(counts)}.`,
    disputed === 0
      ? ""
      : `${counted(disputed, "clause est contestée et dessinée", "clauses sont contestées et dessinées")} en deux.`,
    ahead === null
      ? ""
      : `${counted(ahead.count, "fin énoncée se situe", "fins énoncées se situent")} après le ${day(ahead.today)}${SEMICOLON}la dernière${COLON}${ahead.last}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function window({ is, shown }: WindowFacts): string {
  switch (is) {
    case "no_dates":
      return `La période demandée n’est pas faite de deux dates${COLON}tout est montré, ${range(shown)}.`;
    case "backwards":
      return `La période demandée commence après sa fin${SEMICOLON}période montrée${COLON}${range(shown)}.`;
    case "too_far":
      return `La chronologie va de 1900 à 2100${SEMICOLON}période montrée${COLON}${range(shown)}.`;
    case "too_short":
      return `La période demandée dure moins d’une semaine${SEMICOLON}période montrée${COLON}${range(shown)}.`;
  }
}

const items = (n: number) => (n === 0 ? "aucun élément" : counted(n, "élément"));

function note(facts: ItemNote): string {
  switch (facts.is) {
    case "nothing":
      return `Rien n’est sélectionné${COLON}il n’y a ni accord, ni clause, ni événement à montrer.`;
    case "undated":
      return `${counted(facts.count, "élément n’a pas de date, donc figure", "éléments n’ont pas de date, donc figurent")} dans le tableau et non dans l’image.`;
    case "reversed":
      return `${counted(facts.count, "élément finit avant de commencer", "éléments finissent avant de commencer")}${COLON}seul le début est dessiné.`;
    case "none_here":
      return `Rien dans cette période${COLON}${items(facts.before)} avant, ${items(facts.after)} après.`;
  }
}

export const timeline: TimelineWords = {
  standings,
  bindings,
  eventKinds,
  day,
  monthName,
  month: (month) => SHORT_MONTHS[month - 1] ?? "",
  monthOfYear: (month, year) => `${monthName(month)} ${year}`,
  quarter: (quarter) => `T${quarter}`,
  today: "aujourd’hui",
  continued: (lane) => `${lane} (suite)`,
  picture: (words) => `Chronologie${COLON}${words}`,
  caption,
  cluster: (counts, disputed) =>
    `${countsJoined(counts)}${disputed === 0 ? "" : `, dont ${numeral(disputed)} en litige`}`,
  clusterSentence(label, { from, to }) {
    const [first, last] = [day(from), day(to)];
    const when = first === last ? `le ${first}` : `entre le ${first} et le ${last}`;
    return `${label}, ${when}${COLON}ouvrir pour voir chacun.`;
  },
  window,
  width: (px) => `La largeur demandée ne peut être dessinée${SEMICOLON}largeur montrée${COLON}${px} pixels.`,
  note,
  shown: (days) => `Période montrée${COLON}${range(days)}.`,
  openTable: "Ouvrir le tableau",
  slide: `Image pour une diapositive${NBSP}:`,
  buttons: {
    label: "Se déplacer dans le temps",
    earlier: "Plus tôt",
    later: "Plus tard",
    closer: "Plus près",
    wider: "Plus large",
    everything: "Tout montrer",
    moreTerms: (count) => `${counted(count, "clause")} de plus`,
    outside: (before, after) => `Hors champ${COLON}${numeral(before)} plus tôt, ${numeral(after)} plus tard`,
    keys: `Glisser pour se déplacer, ctrl et molette pour zoomer${SEMICOLON}les flèches parcourent, + et − zooment`,
  },
  legend: {
    title: "Ce que signifient les marques",
    deal: (binding) => `Accord${COLON}${bindings[binding].toLowerCase()}`,
    term: (standing) => `Clause${COLON}${standings[standing].toLowerCase()}`,
    range: "Date connue seulement par un intervalle",
    certain: `Plein${COLON}certain${SEMICOLON}pâle${COLON}entre deux jours possibles`,
    noEnd: "Aucune fin énoncée",
    claimed: "Fin affirmée par une seule source",
    derived: "Accord dont la fin est déduite du début et de la durée",
    endedBy: "Clause à laquelle l’accord au bout du trait a mis fin",
    amends: "Accord qui en modifie un précédent",
  },
  moment: {
    label: "En vigueur à un moment donné",
    title: (words, isToday) => `En vigueur le ${words}${isToday ? " (aujourd’hui)" : ""}`,
    terms: (words) => `Clauses en vigueur le ${words}`,
    counts({ certain, possibly, began, ended, undated }) {
      const parts = [
        `${numeral(certain)} à coup sûr`,
        possibly > 0 && `${numeral(possibly)} peut-être`,
        began > 0 && `${counted(began, "entrée", "entrées")} en vigueur ce jour-là`,
        ended > 0 && `${numeral(ended)} avec fin ce jour-là`,
        undated > 0 && `${counted(undated, "autre", "autres")} sans dates énoncées`,
      ];
      return `${parts.filter((part) => part !== false).join(", ")}.`;
    },
    each: "Le détail",
    began: "en vigueur depuis ce jour-là",
    endedTitle: "Fin ce jour-là",
    span: (from, until) =>
      `${from === null ? "aucun début énoncé" : `début${COLON}${from}`}${SEMICOLON}${until === null ? "aucune fin énoncée" : `fin${COLON}${until}`}`,
    possibly: `${SEMICOLON}peut-être en vigueur`,
    steps: "Changer de moment",
    changeBefore: "← Changement précédent",
    changeAfter: "Changement suivant →",
    monthBack: "− mois",
    dayBack: "− jour",
    dayOn: "+ jour",
    monthOn: "+ mois",
    dealBefore: "Accord précédent",
    dealAfter: "Accord suivant",
    today: "Aujourd’hui",
    play: "Parcourir les accords",
    stop: "Arrêter (Échap)",
  },
  table: {
    summary: (rows) => `Les mêmes données en tableau (${counted(rows, "ligne")})`,
    page: "La page avec le tableau",
    caption: (subject) => `${subject}${COLON}tout ce que montre la chronologie`,
    what: "Quoi",
    lane: "Ligne",
    from: "Début ou date",
    until: "Fin",
    standing: "Statut",
    links: "Accord qui y met fin, accord modifié",
    notStated: "non précisé",
    noEnd: "aucune fin énoncée",
    derived: (end) => `${end} (calculée)`,
    claimed: (end) => `${end} (seulement affirmée)`,
    endedBy: (title) => `fin par ${quoted(title)}`,
    amends: (title) => `modifie ${quoted(title)}`,
    between: SEMICOLON,
  },
  story: {
    table: "Le tout en tableau",
    today: "aujourd’hui",
    begins: "débute",
    ends: "prend fin",
    range: "(un intervalle)",
    toCome: "(à venir)",
    deal: (binding) => `Accord, ${bindings[binding].toLowerCase()}`,
    counts: (counts) => countsIn(counts).join(", "),
    noDate: "aucune date énoncée",
    noDateTitle: "Aucune date énoncée",
  },
};
