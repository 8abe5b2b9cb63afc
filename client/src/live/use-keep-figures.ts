import { useLiveThings } from './live-provider.tsx';

/** Lets the device keep own figures that were asked for in passing. */
export const useKeepFigures = () => useLiveThings().live.keepFigures;
