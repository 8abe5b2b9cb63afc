import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { findPlaces, kinds, type Place } from './find.ts';
import classes from './palette.module.css';
import { useTexts } from './palette-texts.ts';
import { usePlaces } from './use-places.ts';

interface Found {
  readonly places: readonly Place[];
  readonly at: number;
  readonly idOf: (index: number) => string;
  readonly onGo: (place: Place) => void;
}

const FoundPlaces = ({ places, at, idOf, onGo }: Found) => {
  const t = useTexts();
  return kinds.map((kind) => {
    const own = places.filter((place) => place.kind === kind);
    if (own.length === 0) return null;
    return (
      // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
      <div key={kind} role="group" aria-label={t(`kinds.${kind}`)} className={classes.group}>
        <p aria-hidden className={classes.kind}>
          {t(`kinds.${kind}`)}
        </p>
        {own.map((place) => {
          const index = places.indexOf(place);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as in every combobox
            <div
              key={place.id}
              id={idOf(index)}
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className={classes.place}
              onClick={() => onGo(place)}
            >
              {place.name}
            </div>
          );
        })}
      </div>
    );
  });
};

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Goes anywhere by words: type, choose, Enter. */
export const Palette = ({ onClose }: { onClose: () => void }) => {
  const t = useTexts();
  const id = useId();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const places = findPlaces(usePlaces(), typed);
  const idOf = (index: number): string => `${id}-${index}`;
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, at]);

  const go = (place: Place): void => {
    onClose();
    void navigate(place.to);
  };
  const hear = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    const chosen = places[at];
    if (move && places.length > 0) setAt((at + move + places.length) % places.length);
    else if (event.key === 'Enter' && chosen) go(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className={classes.palette} aria-label={t('title')} onClose={onClose}>
      <div className={classes.head}>
        <input
          type="text"
          role="combobox"
          aria-label={t('title')}
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={places.length > 0 ? idOf(at) : undefined}
          autoComplete="off"
          enterKeyHint="go"
          className={classes.field}
          placeholder={t('hint')}
          value={typed}
          onKeyDown={hear}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
        />
        <button type="button" className={classes.close} aria-label={t('close')} onClick={onClose}>
          <IconX size={20} aria-hidden />
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t('title')} className={classes.list}>
        <FoundPlaces places={places} at={at} idOf={idOf} onGo={go} />
      </div>
      <p role="status" className={classes.none}>
        {places.length === 0 && t('none', { typed })}
      </p>
    </dialog>
  );
};
