import { AccountMenu, useViewer } from '../../features/identity/index.ts';
import { useUnit } from '../../live/index.ts';
import { LanguageSwitch, ThemeSwitch } from '../../ui/index.ts';
import { PaletteButton } from '../palette/palette-button.tsx';
import classes from './frame.module.css';
import { Later } from './later.tsx';
import { LineBadge } from './line-badge.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import { PlanSwitcher } from './plan-switcher.tsx';

export const TopBar = () => {
  const viewer = useViewer();
  const unit = useUnit() ?? viewer.unit;
  return (
    <header className={classes.top}>
      <span className={classes.unit}>{unit.name}</span>
      <Later>
        <PlanSwitcher />
        <span className={classes.space} />
        <PaletteButton />
        <LineBadge />
        <span className={classes.switches}>
          <LanguageSwitch />
          <ThemeSwitch />
        </span>
        <AccountMenu>
          <PhoneMenu />
        </AccountMenu>
      </Later>
    </header>
  );
};
