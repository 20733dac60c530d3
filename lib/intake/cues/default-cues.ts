/**
 * The cues that ship with each kind of term, in English and French; editors add others to a kind in the record.
 * Data: words only. See cue-index.ts for how they are written; accents and capitals make no difference.
 */

/** Every noun with every ending: “contract … worth”. */
const eachOf = (nouns: string, ends: string): string =>
  nouns
    .split(" ")
    .flatMap((noun) => ends.split(", ").map((end) => `${noun} … ${end}`))
    .join(", ");

/** One line of cues, parted by commas. */
const KINDS: Readonly<Record<string, string>> = {
  spend_commitment:
    "commit* to spend*, commit* to buy*, commit* to purchas*, commit* to pay*, spend commitment, spending commitment, commitment*, committed, commits, " +
    "contract* to purchas*, contracted for, agree* to pay, agree* to buy, agree* to purchas*, agree* to spend, agree* to rent, will pay, will spend, to spend, spend*?, " +
    "pay*?, paid?, hand it, hands it, to hand?, purchas*, buy*, bought, rent*, leas*, order*, cloud deal, computing deal, compute deal, cloud contract, compute contract, computing contract, supply contract, " +
    `cloud services, computing power, cloud capacity, worth of, ${eachOf("contract deal agreement order lease pact transaction commitment partnership purchase", "worth, valued at, estimated at")}, ` +
    "compute agreement, hosting agreement, billion contract, billion deal, billion agreement, billion partnership, billion pact, million contract, million deal, fees of, aggregate fees, total consideration, arrangement?, contract*, deal*?, agreement*?, partnership*?, pact?, transaction*?, rental*, lease payment*, prepay*, bill?, tab?, promised, earmark*, acquire … services, acquire … capacity, value … contract, " +
    "contrat de … milliards, accord de … milliards, partenariat de … milliards, s engag* a depens*, s engag* a achet*, s engag* a verser, s engag* a payer, engagement*, depens*, achet*, achat*, lou* … serveur*, location*, command*, contrat*, accord*?, partenariat*?, " +
    "pay* … pour, paie*, paye*, reglera*, services cloud, puissance de calcul, capacite* de calcul, " +
    `${eachOf("contrat accord partenariat commande bail engagement", "valeur, evalu*, estim*, montant, chiffr*")}, ` +
    "mega accord, mega contrat, verse*, debourse*, reverse*?, signe pour, s offr*?, loyer*, redevance*, honoraires, facture*, promi*, montant … contrat, contre?",
  investment:
    "invest*, put* … into, equity into, take* … stake, took … stake, buy* … stake, bought … stake, paid … stake, pay* … stake, of shares in, of stock in, worth of shares, worth of stock, acquir* … stake, of capital into, cash into, sunk … into, sink* … into, plough* … into, plow* … into, pump* … into, funnel* … into, for a third of, for a quarter of, for half of, a third of … shares, pour* … into, back, backs, backed, backing, funding round, funding, raise, raised, raises, raising, equity investment, capital increase, capital injection, inject*, convertible notes, financing, cash injection, pledge*?, funding … of, " +
    "investi*, d actions de, d actions nouvelles, prend* … participation, prise de participation, mise* … sur, mise … sur, misant … sur, pour le tiers de, pour un tiers de, pour un quart de, pour la moitie de, pris … participation, lev* de fonds, tour de table, lever, leve, levent, injecter, injecte*, injectera, apport* en capital, apport* … capital, augmentation de capital, mis* de fonds, apport*, rallonge, mis?, mettra?, y a mis, ont mis?, mettre … dans, met … dans, entre* au capital, entrent au capital",
  valuation:
    "valu* at, value … at, values … at, valued … at, valuing … at, valuation*, valuation of, valuing, values, valued, worth?, valoris*, valorisation*, valorisation de, valorise … a, valorisent … a, valorisant … a, valorisee … a, valorisee?, valorise?, valorisant?, valeur de l entreprise, valeur de la societe, valeur de la start up, porte … valeur, portant … valeur, evalue* a?, valant",
  total_program:
    "program*, project*, build out, buildout, infrastructure plan, joint venture, campus, initiative, venture, plan to build, programme*, projet*, coentreprise*, plan d investissement, chantier*",
  revenue_share:
    "of … revenue*, of … sales, of profit*, of its profit*, of their profit*, of the profit*, s profit*, of … income, revenue share, revenue sharing, share of revenue, share* … revenue*, des revenus, de ses revenus, des recettes, du chiffre d affaires, " +
    "de son chiffre d affaires, de leurs revenus, partage des revenus, partage de revenus, part des revenus, des profits, des benefices",
  equity_stake:
    "stake*, equity, ownership, own, owns, owned, owning, of its shares, of their shares, of its stock, of its equity, warrant*, shares … company?, minority holding, shareholding, equity interest, as converted, of the shares, holding in, participation*, du capital, au capital, actionnaire*, de son capital, de leur capital, du capital de, bons de souscription, detien*, detenir, des parts, de parts, des actions",
  market_reaction:
    `${eachOf("shares stock", "rose, rise, rising, jump*, gain*, climb*, fell, falling, drop*, slid, surg*, soar*, leap*, leapt, tumbl*, sank, plung*, added, lost, advanc*, rall*, responded, higher, lower, up, down")}, pre market, premarket, after hours, ` +
    `${eachOf("action titre cours", "bondi*, gagn*, progress*, grimp*, perd*, recul*, chut*, pris, prend*, prenait, avance, avancait, cede, cedait, lache, s envol*, flamb*, plong*, s adjug*, en hausse, en baisse")}, en bourse, a la bourse, a wall street, preouverture`,
  capacity:
    "capacity, data center*, data centre*, datacenter*, computing, compute, power, site, campus, infrastructure, capacite*, centre* de donnees, puissance, calcul",
  chips:
    "chip*, gpu*, processor*, accelerator*, tpu*, cpu*, puce*, processeur*, accelerateur*, deploy*, install*",
  jobs: "job*, position*, emploi*, poste*, embauch*, hir*",
  duration:
    "deal*, agreement*, arrangement*, covers, contract*, partnership*, commitment*, lease*, term of, commit*?, spend*?, rent*, order*, exclusiv*?, invest*?, suppl*?, provid*?, fourni*?, s engag*?, for a period, lasting, last, lasts, run*, remain* in effect, remain* in force, expir*, over … years, extend* … until, " +
    "accord*, contrat*, partenariat*, engagement*, bail, lou*, commande*, duree*, porte sur, s etal*, pendant, s etend*, court jusqu, courir*, expir*, prolong*, en vigueur jusqu",
  deployment_deadline:
    "deploy*, arrive, arrives, arrived, ship, ships, shipped, come* online, came online, go* live, operational, deliver*, ready, in service, arrivent, arriveront, arrivera, fully available, complet*, built, full capacity, energiz*, opens, opened, capacity?, supply?, capacite*?, fourni*?, deploie*, mis* en service, livr*, operationnel*, en service, entre* en service, entrera en service, ouvrira, ouvriront, s achev*, termin*, are due, is due, due by, due to open, finished, completion, " +
    "achev*, en ligne, pleine capacite, pret*, raccord*",
  effective_date:
    "take* effect, took effect, effective, begin*, began, start*, enter* into force, comes into force, signed on, sign* in, starting, entr* en vigueur, prend* effet, prendra effet, demarr*, commenc*, debut*, sign* le, sign* en",
};

/** What an amount may be about that no term records. */
const NOT_A_TERM =
  "revenue*, sales, net income, profit*, loss, losses, market cap, market capitalization, market value, quarterly, earnings, backlog, market share, growth, grew, margin*, interest rate, fine, fined, " +
  "year over year, year earlier, annual revenue, annualized, bonds … raising, raising … bonds, sold … bonds, peak demand, power demand, electricity demand, power consumption, electricity, " +
  "cut … jobs, cuts … jobs, cutting … jobs, cut … positions, eliminat* … jobs, eliminat* … positions, lay off, lays off, laid off, layoff*, job cut*, lose*, cash, spent … quarter, expens*, " +
  "supprim* … postes, supprim* … emplois, suppression* … postes, suppression* … emplois, licenci*, fortune, consommation, electricite, eolien*, " +
  "annual spending, run rate, users, customers, salary, budget*, debt, bond, bonds, bondholders, population, inflation, gdp, cash pile, capital expenditure*, capex, " +
  "chiffre d affaires, resultat net, benefice*, perte*, capitalisation, part de marche, parts de marche, croissance, marge*, amende*, hausse de, baisse de, dette*, obligation*, utilisateurs, clients, " +
  "revenus annuels, tresorerie, ventes, depenses d investissement, sur un an, taux";

/** Words that are part of a cue elsewhere and say nothing of a kind: they take away the cues in them. */
const NEUTRAL =
  "firm commitment, binding commitment, engagement ferme, engagement contraignant, engagement juridique, in order to, in return, order of magnitude, on the order of, de l ordre de, en contrepartie";

/** Values that words alone state: levels of exclusivity, a flag, an absence. */
export const WORD_VALUES: readonly { kind: string; value: string; cues: string }[] = [
  {
    kind: "right_of_first_refusal",
    value: "right_of_first_refusal",
    cues: "right of first refusal, first refusal right*, rofr, droit de premier refus, droit de preemption, droit de priorite",
  },
  {
    kind: "api_exclusivity",
    value: "exclusive",
    cues: "exclusiv* … api*, api* … exclusiv*, droits exclusifs … api, exclusivite … api",
  },
  {
    kind: "cloud_exclusivity",
    value: "non_exclusive",
    cues: "non exclusive, not exclusive, multi cloud model, any cloud provider, non exclusi*, n est pas exclusi*, sans exclusivite, any other cloud provider",
  },
  {
    kind: "cloud_exclusivity",
    value: "exclusive",
    cues:
      "exclusive … cloud provider, exclusive … cloud partner, exclusive … provider, exclusive … supplier, exclusively … azure, exclusively … cloud, exclusive … compute provider, sole cloud provider, only cloud provider, exclusive cloud, " +
      "cloud exclusivity, exclusive infrastructure, exclusive relationship, fournisseur … exclusif, partenaire … exclusif, prestataire … exclusif, hebergeur exclusif, exclusivement … azure, exclusivite, exclusivity, base exclusive, exclusivement … cloud, unique fournisseur",
  },
  {
    kind: "indemnity",
    value: "yes",
    cues: "property indemnity, indemnif*, indemnity, indemnis*, indemnite*",
  },
  {
    kind: "confidentiality",
    value: "yes",
    cues: "remain* confidential, are confidential, is confidential, kept confidential, under seal, restent confidentiel*, demeurent confidentiel*, reste confidentiel*, sont confidentiel*, est confidentiel*",
  },
  {
    kind: "spend_commitment",
    value: "undisclosed",
    cues:
      "terms … not disclosed, terms … undisclosed, did not disclose … terms, did not give … value, did not give … price, did not give … terms, did not reveal … terms, did not reveal … value, declined to disclose … terms, declined to disclose … value, terms … were not given, terms … not been disclosed, terms … not made public, value … not disclosed, price … not disclosed, financial details … not disclosed, not disclose … value, amount … not disclosed, " +
      "modalites financieres … non divulgue*, modalites financieres … pas … divulgue*, modalites financieres … pas … communique*, modalites financieres … pas … devoile*, conditions … pas … rendues publiques, montant … pas … divulgue, montant … pas … communique, montant … pas … precise, montant … non … divulgue, montant … non … communique, conditions financieres … pas … devoile*, conditions financieres … pas … communique*, conditions financieres … pas … divulgue*, conditions financieres … non",
  },
];

/** Kinds whose value is what the sentence says; only where a cue is plain. */
export const TEXT_CUES: Readonly<Record<string, string>> = {
  regulatory_review:
    "antitrust … investigat*, antitrust … review*, opened … investigation, launch* … inquiry, launch* … investigation, open* … inquiry, merger … review*, enquete officielle, ouvert … enquete, lance … enquete, enquete … concurrence",
};

const cuesIn = (line: string): string[] => line.split(",").map((cue) => cue.trim());

/** The shipped cues of each kind, by its slug. */
export const DEFAULT_CUES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(KINDS).map(([kind, line]) => [kind, cuesIn(line)]),
);
/** Cues that take others away. */
export const NEUTRAL_CUES: readonly string[] = cuesIn(NEUTRAL);
/** Cues of what no term records. */
export const FOREIGN_CUES: readonly string[] = cuesIn(NOT_A_TERM);
/** A line of cues as a list. */
export const listed = cuesIn;
