/** What the tools for assistants do; by the English of lib/mcp/tools.ts. */

export const tools = {
  "Finds organizations, partnerships, deals, terms, sources and quotes by words. Use it first, to learn the slugs that the other tools take.":
    "Trouve par mots des organisations, partenariats, accords, clauses, sources et citations. À utiliser d'abord, pour connaître les identifiants que prennent les autres outils.",
  "One deal with its parties, and each term in a calibrated sentence with who says so, since when, and a permalink. Quote the sentence and cite the permalink.":
    "Un accord avec ses parties, et chaque clause dans une phrase mesurée, avec qui le dit, depuis quand, et un lien permanent. Reprenez la phrase et citez le lien permanent.",
  "Sets two to eight deals or partnerships, each at a day of its own, side by side: what differs, in sentences. The same slug at two days shows what changed in between.":
    "Met côte à côte de deux à huit accords ou partenariats, chacun à une date qui lui est propre : ce qui diffère, en phrases. Le même identifiant à deux dates montre ce qui a changé entre elles.",
  "The terms in force on a day, of one deal, partnership or organization, each in a calibrated sentence with its permalink. `known` tells what a reader of an earlier day could have known.":
    "Les clauses en vigueur un jour donné, d'un accord, d'un partenariat ou d'une organisation, chacune dans une phrase mesurée avec son lien permanent. `known` donne ce qu'un lecteur pouvait savoir à une date antérieure.",
  "Promises of money, capacity or chips, the largest first, with sums of one payer each. Sums say when they are partial or may overlap: repeat that.":
    "Engagements d'argent, de capacité ou de puces, du plus gros au plus petit, avec des sommes d'un seul débiteur chacune. Les sommes disent quand elles sont partielles ou peuvent se recouper : répétez-le.",
};
