import { useEffect, useRef } from 'react';
import { Navigate, NavLink, Route, Routes, useLocation } from 'react-router';
import { useFollowing, useUnit } from '../../live/index.ts';
import { LoadError, NoRight, NotFound, Skeletons } from '../../ui/index.ts';
import { useViewer } from '../identity/index.ts';
import classes from './admin.module.css';
import { useTexts } from './admin-texts.ts';
import { AgenciesTab } from './agencies/agencies-tab.tsx';
import { GroupsTab } from './groups/groups-tab.tsx';
import { LocalitiesTab } from './localities/localities-tab.tsx';
import { ImportPage } from './members/import/import-page.tsx';
import { MembersTab } from './members/members-tab.tsx';
import { UnitTab } from './unit/unit-tab.tsx';

const tabs = ['members', 'agencies', 'groups', 'localities', 'unit'] as const;

const AdminTabs = () => {
  const t = useTexts();
  const { pathname } = useLocation();
  const row = useRef<HTMLElement>(null);
  // On a phone the row scrolls: whoever comes by a link sees which tab is open.
  useEffect(() => {
    if (pathname)
      row.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'nearest', block: 'nearest' });
  }, [pathname]);
  return (
    <nav ref={row} className={classes.tabs} aria-label={t('title')}>
      {tabs.map((tab) => (
        <NavLink key={tab} to={`/admin/${tab}`} className={classes.tab}>
          {t(`tab.${tab}`)}
        </NavLink>
      ))}
    </nav>
  );
};

/** Who is here, which bodies there are, and what the unit is called: for its admin only. */
export const AdminPage = () => {
  const t = useTexts();
  const viewer = useViewer();
  const directory = useFollowing('directory');
  const unit = useUnit();
  if (viewer.member.role !== 'ADMIN') return <NoRight who={t('who')} />;
  if (directory.state === 'refused') return <LoadError message={directory.refusal?.message ?? null} />;
  if (!unit) return <Skeletons />;
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <AdminTabs />
      <Routes>
        <Route index element={<Navigate to="members" replace />} />
        <Route path="members" element={<MembersTab />} />
        <Route path="members/import" element={<ImportPage />} />
        <Route path="agencies" element={<AgenciesTab />} />
        <Route path="groups" element={<GroupsTab />} />
        <Route path="localities" element={<LocalitiesTab />} />
        <Route path="unit" element={<UnitTab />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </div>
  );
};
