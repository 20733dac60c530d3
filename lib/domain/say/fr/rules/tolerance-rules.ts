/**
 * How wide a value is when it is compared, in French.
 */
import type { ToleranceKey, ToleranceRule } from "@/lib/domain/say/facts/rules";
import { NBSP } from "@/lib/domain/say/fr/words/grammar";

export const TOLERANCE_RULES: Readonly<Record<ToleranceKey, ToleranceRule>> = {
  exact: {
    name: "exactement",
    notation: `x ± 2,5${NBSP}%`,
    words: `Un chiffre sans précision est tenu pour arrondi${NBSP}: il concorde avec tout ce qui est à moins de 2,5${NBSP}%.`,
  },
  about: {
    name: "environ",
    notation: `x ± 10${NBSP}%`,
    words: `«${NBSP}Environ${NBSP}» et ses pareils concordent avec tout ce qui est à moins de 10${NBSP}%.`,
  },
  up_to: {
    name: "jusqu’à",
    notation: "(0, x]",
    words: `«${NBSP}Jusqu’à${NBSP}» concorde avec tout chiffre positif qui n’est pas plus élevé.`,
  },
  at_least: {
    name: "au moins",
    notation: "[x, ∞)",
    words: `«${NBSP}Au moins${NBSP}» concorde avec ce chiffre et avec tout chiffre plus élevé.`,
  },
  more_than: {
    name: "plus de",
    notation: "(x, ∞)",
    words: `«${NBSP}Plus de${NBSP}» concorde avec tout chiffre plus élevé${NBSP}: «${NBSP}plus de 10${NBSP}» et «${NBSP}plus de 13${NBSP}» ne se contredisent donc pas.`,
  },
  rate: {
    name: "De l’argent par mois, par trimestre ou par an",
    notation: "x · périodes par an",
    words: `Un montant périodique est comparé à d’autres, par ce que chacun représente en un an. Un montant périodique et un total ne sont jamais comparés par une machine${NBSP}: un arbitrage tranche, ou ils restent côte à côte.`,
  },
  date: {
    name: "Une date",
    notation: "[premier jour, dernier jour]",
    words: `Une date est aussi large qu’elle est écrite${NBSP}: 2032 est n’importe quel jour de cette année-là. Deux dates concordent quand elles ont un jour en commun. «${NBSP}Le${NBSP}», «${NBSP}au plus tard${NBSP}», «${NBSP}à partir de${NBSP}» et «${NBSP}jusqu’à${NBSP}» disent des choses différentes et ne sont pas comparés entre eux.`,
  },
  pad: {
    name: `«${NBSP}Vers${NBSP}» une date`,
    notation: "une unité de sa précision de part et d’autre",
    words: `Une date dite approximative ou incertaine peut être décalée d’une unité de sa propre précision${NBSP}: vers 2032 peut être n’importe quel jour de 2031 à 2033, vers octobre 2025 n’importe quel jour de septembre à novembre.`,
  },
};
