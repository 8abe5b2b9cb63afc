const query = (planId: string): string => `?plan=${encodeURIComponent(planId)}`;

export const meetingsLink = (planId: string): string => `/meeting${query(planId)}`;
export const roomLink = (planId: string): string => `/meeting/wall${query(planId)}`;
export const meetingLink = ({ id, planId }: { readonly id: string; readonly planId: string }): string =>
  `/meeting/${id}${query(planId)}`;
export const minutesLink = ({ id, planId }: { readonly id: string; readonly planId: string }): string =>
  `/meeting/${id}/minutes${query(planId)}`;
