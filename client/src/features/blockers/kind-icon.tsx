import {
  IconBolt,
  IconBuilding,
  IconCoins,
  IconDatabase,
  IconDevices,
  IconDots,
  IconFileText,
  IconUsers,
  IconWifiOff,
} from '@tabler/icons-react';
import type { BlockerKind } from '../../graphql/generated/schema.ts';

const icons: Readonly<Record<BlockerKind, typeof IconBolt>> = {
  PAPERS: IconFileText,
  POWER: IconBolt,
  VENUE: IconBuilding,
  EQUIPMENT: IconDevices,
  STAFF: IconUsers,
  FUNDS: IconCoins,
  DATA: IconDatabase,
  NETWORK: IconWifiOff,
  OTHER: IconDots,
};

export const KindIcon = ({ kind, size }: { kind: BlockerKind; size: number }) => {
  const Icon = icons[kind];
  return <Icon size={size} aria-hidden />;
};
