/** fs-native-extensions ships no types; this is the part of it that is used. */
declare module "fs-native-extensions" {
  /** Takes an exclusive lock on an open file; false where another holder has it. Closing the file releases it. */
  export function tryLock(fileDescriptor: number): boolean;
}
