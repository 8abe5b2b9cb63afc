import { Skeletons } from '../../ui/index.ts';

export const WallPage = () => <Skeletons />;
