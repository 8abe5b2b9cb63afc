import { useState } from 'react';
import { Said } from '../../../ui/index.ts';
import type { OpenSheet } from '../entry/use-open-sheet.ts';
import type { Account } from './accounts.ts';
import { CodeSheet, type ShownCode } from './code-sheet.tsx';
import { HandOverSheet } from './hand-over-sheet.tsx';
import { MemberForm } from './member-form.tsx';
import { isMemberStep, MemberStepSheet } from './member-step-sheet.tsx';

interface Props {
  readonly accounts: readonly Account[];
  readonly sheet: OpenSheet | null;
  readonly onOpen: (what: string, memberId: string) => void;
  readonly onClose: () => void;
  readonly onChanged: () => void;
}

/** The one sheet that is open over the list, and the code that comes out of it. */
export const MemberSheets = ({ accounts, sheet: asked, onOpen, onClose, onChanged }: Props) => {
  const [code, setCode] = useState<ShownCode | null>(null);
  const [words, setWords] = useState<string | null>(null);
  // The address follows a moment later: the form goes as soon as its code is there.
  const sheet = code ? null : asked;
  const account = accounts.find(({ member }) => member.id === sheet?.id) ?? null;
  const finish = (said: string | null, shown: ShownCode | null = null): void => {
    setWords(said);
    setCode(shown);
    onChanged();
    onClose();
  };
  const ways = { onClose, onDone: finish };
  return (
    <>
      {sheet?.what === 'new' && <MemberForm account={null} {...ways} />}
      {sheet?.what === 'edit' && account && (
        <MemberForm key={account.member.id} account={account} {...ways} />
      )}
      {sheet?.what === 'handOver' && account && <HandOverSheet account={account} {...ways} />}
      {sheet && account && isMemberStep(sheet.what) && (
        <MemberStepSheet
          key={sheet.what}
          step={sheet.what}
          account={account}
          onHandOver={() => onOpen('handOver', account.member.id)}
          {...ways}
        />
      )}
      {code && <CodeSheet shown={code} onClose={() => setCode(null)} />}
      <Said words={words} onGone={() => setWords(null)} />
    </>
  );
};
