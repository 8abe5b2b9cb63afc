/** Why a backup or restore did not happen: one line that says what to do. What was there before is there still. */
export class BackupRefusal extends Error {
  override name = 'BackupRefusal';
}
