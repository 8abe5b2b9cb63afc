import { Skeletons } from '../../ui/index.ts';

export const BlockersPage = () => <Skeletons />;
