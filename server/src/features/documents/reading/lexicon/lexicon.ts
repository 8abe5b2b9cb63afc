import { foldSpelling } from '../text/spelling.ts';
import { Phrases } from '../text/words.ts';
import agencies from './agencies.json' with { type: 'json' };
import dutyWords from './duty-words.json' with { type: 'json' };
import furniture from './furniture.json' with { type: 'json' };
import structure from './structure.json' with { type: 'json' };

/** The words of the data files beside this one, ready to be asked. To teach the reader a word, add it there. */
export const agencyWords = {
  bodies: new Phrases(agencies.bodies),
  persons: new Phrases(agencies.persons),
  collectives: new Phrases(agencies.collectives),
  bareCollectives: new Phrases(agencies.bareCollectives),
  determiners: new Phrases(agencies.determiners),
  prefixes: new Phrases(agencies.prefixes),
  nameWords: new Phrases(agencies.nameWords),
  fields: new Phrases(agencies.fields),
  nameTails: new Phrases(agencies.nameTails),
  notAgencies: new Phrases(agencies.notAgencies),
  ambiguous: new Phrases(agencies.ambiguous),
  loose: new Phrases(agencies.loose),
  stops: new Phrases(agencies.stops),
  levels: new Phrases(agencies.levels),
  groups: new Phrases(agencies.groups),
  needName: new Phrases(agencies.needName),
  classTails: new Phrases(agencies.classTails),
  joiners: new Phrases(agencies.joiners),
  wholeNames: new Phrases(agencies.wholeNames),
  generic: new Set(agencies.generic.flatMap((phrase) => foldSpelling(phrase).split(' '))),
};

export const duty = {
  assign: new Phrases(dutyWords.assign),
  verbs: new Phrases(dutyWords.verbs),
  weakVerbs: new Phrases(dutyWords.weakVerbs),
  adverbs: new Phrases(dutyWords.adverbs),
  modals: new Phrases(dutyWords.modals),
  connectors: new Phrases(dutyWords.connectors),
  past: new Phrases(dutyWords.past),
  cooperateFirst: new Phrases(dutyWords.cooperateFirst),
  initiative: new Phrases(dutyWords.initiative),
  notDutyStarts: new Phrases(dutyWords.notDutyStarts),
  clauseLeads: new Phrases(dutyWords.clauseLeads),
  nouns: new Phrases(dutyWords.nouns),
  mainVerbs: new Phrases(dutyWords.mainVerbs),
  adverbials: new Phrases(dutyWords.adverbials),
};

export const documentKinds = structure.kinds;
export const silentSections = structure.silentSections.map(foldSpelling);
export const closingWords = structure.closing.map(foldSpelling);
export const signatureWords = structure.signature;
export const annexWords = structure.annex.map(foldSpelling);
export const columnTitles = structure.columns;
export const taskLabels = structure.labels;
export const stampPhrases = furniture.stampPhrases;
export const webPhrases = furniture.webPhrases;
