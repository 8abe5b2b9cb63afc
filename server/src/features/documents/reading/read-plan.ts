import { type Period, readPeriod } from './deadlines/period.ts';
import type { DraftTask } from './duties/draft.ts';
import { findDuties } from './duties/find-duties.ts';
import { finishTask } from './duties/finish-task.ts';
import { splitSentences } from './duties/sentences.ts';
import type { PlanReading, ReadTask } from './plan-reading.ts';
import { isRouteSentence, readRoute } from './route/find-route.ts';
import { type Block, buildBlocks } from './structure/blocks.ts';
import { citedInBody } from './structure/cited-in-body.ts';
import { readClosing } from './structure/closing.ts';
import { partHead } from './structure/head.ts';
import { readLetterhead } from './structure/letterhead.ts';
import { buildOutline } from './structure/outline.ts';
import { studyWrapping } from './structure/wrapping.ts';
import { findZones } from './structure/zones.ts';
import { findTables } from './tables/find-tables.ts';
import { readTableTasks } from './tables/table-tasks.ts';
import { type FoundTargets, findTargets, unitOf } from './targets/find-targets.ts';
import { withoutFurniture } from './text/furniture.ts';
import { readLines } from './text/lines.ts';
import { findWarnings } from './warnings/find-warnings.ts';

/** Reads a document's text. Any text is read: what cannot be made out is left out and warned of. Pure. */
export function readPlan(source: string): PlanReading {
  const tabled = findTables(readLines(source), source);
  const lines = withoutFurniture(tabled.lines);
  const zones = findZones(lines);
  const wrapping = studyWrapping(lines.slice(zones.from, zones.end));
  const head = partHead(
    lines.slice(zones.from, zones.closing),
    buildBlocks(lines.slice(zones.from, zones.closing), wrapping),
    zones.motto !== null,
  );
  const letterhead = readLetterhead(head.lines, zones.motto !== null, source);
  const annex = zones.annex === null ? [] : buildBlocks(lines.slice(zones.annex), wrapping);
  const cited = citedInBody(lines.slice(zones.from, zones.closing).slice(0, 25), letterhead);
  const year = Number((cited.date ?? letterhead.date)?.slice(0, 4)) || guessYear(source);
  const period = findPeriod(head.body, year);
  const duties = findDuties(buildOutline(head.body), year);
  const fromAnnex = findDuties(buildOutline(annex), year);
  const fromTables = readTableTasks(tabled.tables, year);
  const drafts = [...duties.tasks, ...fromAnnex.tasks, ...fromTables.tasks];
  const tasks = finish(drafts, source, period);
  const unassigned = finish(duties.unassigned, source, null).map(({ quote, start, end, section }) => ({
    quote,
    start,
    end,
    section,
  }));
  const targets = firstTargets(head.body) ?? fromTables.targets;
  const date = cited.date ?? letterhead.date;
  return {
    kind: cited.kind,
    kindAsWritten: cited.kindAsWritten,
    number: cited.number,
    date,
    issuer: cited.issuer,
    subject: cited.subject,
    legalBases: head.legalBases,
    addressees: head.addressees,
    ...readClosing(lines.slice(zones.closing, zones.end)),
    period,
    targets: (targets?.targets ?? []).map((target) => ({
      ...target,
      unit: target.unit ?? unitOf(targets?.total ?? null, source),
    })),
    targetTotal: targets?.total ?? null,
    tasks,
    unassigned,
    route: findRoute(head.body),
    warnings: findWarnings({
      head: letterhead,
      date,
      tasks,
      unassigned,
      targets,
      looksVietnamese: looksVietnamese(source),
      tablesNotUnderstood: fromTables.notUnderstood,
    }),
    source,
  };
}

/** In the order of the text, each stretch of it once. */
function finish(drafts: readonly DraftTask[], source: string, period: Period | null): ReadTask[] {
  return drafts
    .flatMap((draft) => finishTask(draft, source, period) ?? [])
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .filter((task, index, all) => all[index - 1]?.start !== task.start || all[index - 1]?.end !== task.end);
}

function findPeriod(blocks: readonly Block[], year: number | null): Period | null {
  for (const [index, block] of blocks.entries()) {
    const text = block.content.text;
    const next = blocks[index + 1]?.content.text ?? '';
    const found =
      readPeriod(text, year) ??
      (/^thời gian[^.]{0,40}$/iu.test(text) && next.length < 200
        ? readPeriod(`${text} ${next}`, year)
        : null);
    if (found !== null) return found;
  }
  return null;
}

function firstTargets(blocks: readonly Block[]): FoundTargets | null {
  for (const block of blocks) {
    const found = findTargets(block.content);
    if (found !== null) return found;
  }
  return null;
}

function findRoute(blocks: readonly Block[]): string[] {
  const routes = blocks.flatMap((block) =>
    splitSentences(block.content.text)
      .map((sentence) => block.content.text.slice(sentence.from, sentence.to))
      .filter(isRouteSentence)
      .map(readRoute),
  );
  return routes.filter((route) => route.length > 0).at(-1) ?? [];
}

/** The year most often named, for a document that does not date itself. */
function guessYear(source: string): number | null {
  const counts = new Map<number, number>();
  for (const match of source.matchAll(/(?<!\d)20[0-4]\d(?!\d)/g))
    counts.set(Number(match[0]), (counts.get(Number(match[0])) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

const looksVietnamese = (source: string): boolean =>
  source.trim().length < 80 ||
  (source.match(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ]|[\u0300-\u0323]/giu)?.length ?? 0) >
    source.length * 0.04;
