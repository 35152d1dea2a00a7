// What can be wrong with the save file: one sentence each, for the banner.

export const saving = {
  damagedKept:
    'Your save file was damaged, so you go on with what is left of it; the old file is kept as {copy}.',
  damaged: 'Your save file was damaged, so you start afresh; the old file is kept as {copy}.',
  unwritable: 'Your progress cannot be saved ({reason}), so for now it lasts only until you quit.',
  newer:
    'The save file {path} is from a newer PongPT and stays as it is, so what you do now lasts only until you quit.',
  leftUnwritable: 'Your progress cannot be saved ({reason}).',
  leftNewer: 'The save file {path} is from a newer PongPT and stays as it is.',
  copy: 'A copy of what you did is in {folder}.',
  copyUse: 'To go on from that copy, set {name} to its folder before you start.',
  noCopy: 'There was no room for a copy either, so what you did since is lost.',
  busy: 'another game is busy with {file}',
  noPermission: 'no permission for {file}',
  readOnly: 'the disk of {file} is read-only',
  noSpace: 'no space left for {file}',
  noFolder: 'the folder of {file} cannot be made',
  noFile: '{file} is not a file',
  otherCode: '{code} at {file}',
  unexpected: 'something unexpected at {file}',
} as const;
