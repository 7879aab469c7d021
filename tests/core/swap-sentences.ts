/** What a sentence calls one side, in one language. */
export interface SideWords {
  /** «Azerbaijani», «azerbaïdjanais» (plural of a masculine noun). */
  adjective: string;
  country: string;
  capital: string;
  ministries: readonly string[];
  forces: string;
}

/** Words of the two sides in a language, and sentences in which one of them speaks and the other bears what is counted. */
export interface SwapLanguage {
  language: string;
  sides: readonly [SideWords, SideWords];
  /** Things that can be lost, with the word for what happened to them. */
  losses: readonly { thing: string; happened: string }[];
  sentences: readonly ((speaker: SideWords, bearer: SideWords, loss: { number: string; thing: string; happened: string }) => string)[];
}

const english: SwapLanguage = {
  language: 'en',
  sides: [
    {
      adjective: 'Azerbaijani',
      country: 'Azerbaijan',
      capital: 'Baku',
      ministries: ["Azerbaijan's Defence Ministry", 'The Azerbaijani Ministry of Defence', 'The Ministry of Defence of Azerbaijan'],
      forces: 'Azerbaijani forces',
    },
    {
      adjective: 'Armenian',
      country: 'Armenia',
      capital: 'Yerevan',
      ministries: ["Armenia's Defence Ministry", 'The Armenian Ministry of Defence', 'The Ministry of Defence of Armenia'],
      forces: 'Armenian forces',
    },
  ],
  losses: [
    { thing: 'helicopters', happened: 'shot down' },
    { thing: 'drones', happened: 'shot down' },
    { thing: 'tanks', happened: 'destroyed' },
    { thing: 'soldiers', happened: 'killed' },
    { thing: 'servicemen', happened: 'wounded' },
  ],
  sentences: [
    (x, y, { number, thing, happened }) =>
      `${x.ministries[0]} said that ${number} ${y.adjective} ${thing} had been ${happened} near Stepanakert.`,
    (x, y, { number, thing, happened }) =>
      `${x.ministries[1]} reported that ${number} ${y.adjective} ${thing} were ${happened} in Karabakh.`,
    (x, y, { number, thing, happened }) =>
      `${x.ministries[2]} said ${number} ${y.adjective} ${thing} were ${happened} in Nagorno-Karabakh.`,
    (x, y, { number, thing, happened }) => `${number} ${y.adjective} ${thing} were ${happened} near Stepanakert, ${x.capital} said.`,
    (x, y, { number, thing, happened }) =>
      `${x.country} said ${number} ${y.adjective} ${thing} were ${happened} on the line of contact in Karabakh.`,
    (x, y, { number, thing }) => `${y.forces} lost ${number} ${thing} near Stepanakert, ${x.capital} said.`,
  ],
};

const french: SwapLanguage = {
  language: 'fr',
  sides: [
    {
      adjective: 'azerbaïdjanais',
      country: "L'Azerbaïdjan",
      capital: 'Bakou',
      ministries: ['Le ministère azerbaïdjanais de la Défense', "Le ministère de la Défense d'Azerbaïdjan"],
      forces: 'Les forces azerbaïdjanaises',
    },
    {
      adjective: 'arméniens',
      country: "L'Arménie",
      capital: 'Erevan',
      ministries: ['Le ministère arménien de la Défense', "Le ministère de la Défense d'Arménie"],
      forces: 'Les forces arméniennes',
    },
  ],
  losses: [
    { thing: 'hélicoptères', happened: 'abattus' },
    { thing: 'drones', happened: 'abattus' },
    { thing: 'chars', happened: 'détruits' },
    { thing: 'soldats', happened: 'tués' },
    { thing: 'militaires', happened: 'blessés' },
  ],
  sentences: [
    (x, y, { number, thing, happened }) =>
      `${x.ministries[0]} a indiqué que ${number} ${thing} ${y.adjective} avaient été ${happened} près de Stepanakert.`,
    (x, y, { number, thing, happened }) =>
      `${x.ministries[1]} affirme que ${number} ${thing} ${y.adjective} ont été ${happened} au Haut-Karabakh.`,
    (x, y, { number, thing, happened }) =>
      `${number} ${thing} ${y.adjective} ont été ${happened} au Haut-Karabakh, a annoncé ${x.capital}.`,
    (x, y, { number, thing, happened }) =>
      `${x.country} affirme que ${number} ${thing} ${y.adjective} ont été ${happened} au Haut-Karabakh.`,
    (x, y, { number, thing, happened }) =>
      `Selon ${x.ministries[0]!.replace(/^Le/, 'le')}, ${number} ${thing} ${y.adjective} ont été ${happened} à Stepanakert.`,
    (x, y, { number, thing }) => `${y.forces} ont perdu ${number} ${thing} au Haut-Karabakh, selon ${x.capital}.`,
  ],
};

/** Languages in which sentences are made with the sides either way round. */
export const SWAP_LANGUAGES: readonly SwapLanguage[] = [english, french];
