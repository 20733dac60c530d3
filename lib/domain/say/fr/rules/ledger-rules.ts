/**
 * The rules of the ledger, in French.
 */
import type { LedgerRuleKey, TitledRule } from "@/lib/domain/say/facts/rules";

export const ledgerRules: Readonly<Record<LedgerRuleKey, TitledRule>> = {
  total_beats_parts: {
    title: "Un total affirmé l’emporte sur la somme de ses parties",
    words:
      "Quand une source donne un total, ses parties connues n’y sont pas ajoutées. Les parties certaines relèvent la borne inférieure\u202f; des parties qui dépassent le total se recoupent, et c’est le total qui compte. Désactivée\u00a0: les totaux dont des parties sont connues sont laissés de côté et les parties sont additionnées.",
  },
  expansion_contains: {
    title: "Ce qui remplace contient ce qui est remplacé",
    words:
      "Un montant auquel un accord ultérieur a mis fin n’est pas compté à côté du montant de cet accord entre les deux mêmes parties. Désactivée\u00a0: les deux comptent tant que le premier peut encore être en vigueur.",
  },
  pass_through: {
    title: "L’argent qui transite forme une chaîne",
    words:
      "Chaque somme a un seul payeur. Un paiement qui transmet, dans la même chaîne d’accords, de l’argent que son payeur y reçoit le dit, et n’est pas ajouté là où les années de plusieurs payeurs sont empilées. Désactivée\u00a0: ce n’est ni dit ni laissé de côté.",
  },
  possible_from_zero: {
    title: "Ce qui n’est dû que peut-être part de zéro",
    words:
      "Une clause qui ne précise pas de début, ou dont les dates laissent ouvert si elle est en vigueur, est comptée de rien à son montant entier. Désactivée\u00a0: elle est comptée en entier.",
  },
  partial_at_least: {
    title: "Une somme partielle dit «\u00a0au moins\u00a0»",
    words:
      "Quand un montant n’est pas communiqué, ou est périodique et sans fin, la somme des autres est une borne inférieure et le dit. Désactivée\u00a0: seule la somme de ce qui est connu est montrée.",
  },
  currencies_apart: {
    title: "Les devises restent séparées",
    words:
      "Des montants en devises différentes ne sont jamais additionnés. Désactivée\u00a0: un taux daté que le lecteur a choisi, avec sa source, les convertit\u202f; sans un tel taux elles restent séparées.",
  },
  derived_end: {
    title: "Une fin peut être déduite",
    words:
      "Quand aucune fin n’est précisée, le début plus la seule durée incontestée que l’accord donne entre les mêmes parties la donne\u202f; elle est alors dite déduite. Désactivée\u00a0: la fin reste inconnue, et rien n’est réparti par année.",
  },
  unsigned_apart: {
    title: "Lettres d’intention et rumeurs sont à part",
    words:
      "Les sommes sont faites pour chaque degré de fermeté\u202f; ce qui est une rumeur ou une lettre d’intention n’entre dans aucun total signé ou annoncé. Désactivée\u00a0: tout est additionné.",
  },
};
