import { useMediaQuery } from '@mantine/hooks';
import { useMemo } from 'react';
import type { Sizes } from './layout.ts';
import { phone, sizesFor } from './sizes.ts';

export const useSizes = (): { readonly sizes: Sizes; readonly isPhone: boolean } => {
  const isPhone = useMediaQuery(phone, false, { getInitialValueInEffect: false }) ?? false;
  return useMemo(() => ({ sizes: sizesFor(isPhone), isPhone }), [isPhone]);
};
