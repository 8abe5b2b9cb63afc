import { memo, type Ref, useMemo } from 'react';
import type { Finding, Review } from './findings.ts';
import { markedPieces } from './marked-pieces.ts';
import classes from './review.module.css';
import { useTexts } from './review-texts.ts';

interface Props {
  readonly text: string;
  readonly findings: readonly Finding[];
  readonly targets: Review['targets'];
  readonly shownId: string | null;
  readonly onShow: (id: string | null) => void;
  readonly onPick: (id: string) => void;
  readonly textRef: Ref<HTMLPreElement>;
}

/** The document with everything that was found in it, marked by kind. */
export const ReviewText = memo(({ text, findings, targets, shownId, onShow, onPick, textRef }: Props) => {
  const t = useTexts();
  const pieces = useMemo(() => markedPieces(text, findings, targets), [text, findings, targets]);
  return (
    <pre ref={textRef} className={classes.text}>
      {pieces.map((piece) => {
        const { findingId } = piece;
        if (piece.kind === null) return <span key={piece.start}>{piece.text}</span>;
        return (
          <mark
            key={piece.start}
            title={t(`kind.${piece.kind}`)}
            data-kind={piece.kind}
            data-finding={findingId ?? undefined}
            data-shown={findingId !== null && findingId === shownId ? true : undefined}
            onMouseEnter={() => onShow(findingId)}
            onMouseLeave={() => onShow(null)}
            // By mouse: the list beside it is for the keyboard. A drag selects text and picks nothing.
            onMouseUp={() => findingId && document.getSelection()?.isCollapsed && onPick(findingId)}
          >
            {piece.text}
          </mark>
        );
      })}
    </pre>
  );
});
