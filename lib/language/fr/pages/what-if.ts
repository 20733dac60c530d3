import type { Twin } from "@/lib/language/catalogue";
import type { whatIf as english } from "@/lib/language/en/pages/what-if";

export const whatIf = {
  title: "Et si…",
  description:
    "Écartez une source, un éditeur, une catégorie, un arbitrage ou un accord, et voyez quelles sommes et quels statuts du registre changent.",
  standfirst:
    "Écartez ce dont vous doutez : chaque somme et chaque statut est recalculé selon les mêmes règles. Ce qui ne fait que répéter une source écartée l'est avec elle.",
  find: "Trouver une source, un éditeur ou un accord",
  show: "Afficher",
  leaveOut: {
    source: "Écarter des sources",
    publisher: "Écarter des éditeurs",
    tier: "Écarter des catégories de sources",
    ruling: "Écarter des arbitrages",
    deal: "Écarter des accords",
  },
  more: "Et {count, number} de plus : cherchez par nom.",
  tooLarge: {
    record:
      "Le registre compte {claims, number} affirmations, plus qu'on n'en recalcule à la fois. Choisissez une organisation, et son argent est recalculé.",
    organization:
      "{name} compte {claims, number} affirmations, plus qu'on n'en recalcule à la fois. Choisissez une autre organisation, et son argent est recalculé.",
  },
} satisfies Twin<typeof english>;
