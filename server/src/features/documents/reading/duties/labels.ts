import { taskLabels } from '../lexicon/lexicon.ts';
import { foldSpelling } from '../text/spelling.ts';

export type LabelKind = keyof typeof taskLabels;

/** "Đơn vị chủ trì: Sở X" inside a text: what the label says stands from `from` to `to`. */
export interface LabelledPart {
  readonly kind: LabelKind;
  /** Where the label itself begins. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const kindOf = new Map<string, LabelKind>(
  (Object.keys(taskLabels) as LabelKind[]).flatMap((kind) =>
    taskLabels[kind].map((label): [string, LabelKind] => [foldSpelling(label), kind]),
  ),
);
const labels = [...kindOf.keys()]
  .sort((one, other) => other.length - one.length)
  .map((label) => label.replace(/[/()]/g, '\\$&'));
const labelled = new RegExp(String.raw`(?<=^|[(;.,+\[-]\s?)(${labels.join('|')})\s*:`, 'gu');

/** The labelled parts of a text, each up to the next label or the end of its brackets or sentence. */
export function findLabels(text: string): LabelledPart[] {
  if (!text.includes(':')) return [];
  const folded = foldSpelling(text);
  const matches = [...folded.matchAll(labelled)];
  return matches.flatMap((match, index) => {
    const kind = kindOf.get(match[1] ?? '');
    if (kind === undefined) return [];
    const from = match.index + match[0].length;
    const next = matches[index + 1]?.index ?? text.length;
    const stop = /[.)\]](?:\s|$)/.exec(text.slice(from, next));
    return [{ kind, at: match.index, from, to: stop === null ? next : from + stop.index }];
  });
}
