/** Tells backups from other files, without the code that reads them. */

/** Whether a file says of itself that it is a backup, from its first bytes. */
export async function isBackup(file: Blob): Promise<boolean> {
  return /^\s*\{\s*"format"\s*:\s*"periplo-library"/.test(await file.slice(0, 200).text())
}
