import { Skeletons } from '../../ui/index.ts';

export const AdminPage = () => <Skeletons />;
