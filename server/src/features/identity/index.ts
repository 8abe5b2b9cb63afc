export { CurrentViewer } from './current-viewer.ts';
export { audienceTags, isDesk, type Viewer } from './domain/viewer.ts';
export { IdentityModule } from './identity.module.ts';
export { loadMember, loadMembers } from './member.record.ts';
export { memberClosings } from './member-closings.ts';
export { hashPassword } from './password.ts';
export { renewRights } from './rights.ts';
export { SessionService } from './session.service.ts';
