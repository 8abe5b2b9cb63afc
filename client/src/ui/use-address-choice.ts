import { startTransition, useCallback, useOptimistic } from 'react';
import { useAddressPart } from './use-address-part.ts';

/**
 * As `useAddressPart`, for what is typed into once it is chosen: a day, a locality. The router takes a new address in
 * as a transition, and until it has drawn, a busy phone would still take a number for the day before.
 */
export const useAddressChoice = (name: string): ReturnType<typeof useAddressPart> => {
  const [inAddress, setInAddress] = useAddressPart(name);
  const [chosen, setChosen] = useOptimistic(inAddress);
  const choose = useCallback(
    (value: string | null): void =>
      startTransition(() => {
        setChosen(value);
        setInAddress(value);
      }),
    [setChosen, setInAddress],
  );
  return [chosen, choose];
};
