import { Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { SharedCopy } from '../../../actions/share';
import type { ShareDone } from '../../state/sharePane';
import { useThisPane } from '../../usePane';
import { DiffersText } from './DiffersText';

const FILE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What became of the copy, and the way to save it as a file. */
export function CopyDone({ done }: { readonly done: Extract<ShareDone, { readonly work: 'copy' }> }) {
  const { t } = useThisPane();
  if ('cancelled' in done) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t('share.cancelled')}</MessageBarBody>
      </MessageBar>
    );
  }
  const { copy, notOpened } = done;
  const size = megabytes(copy);
  const why = notOpened === 'tooLarge' ? t('share.copy.why.tooLarge', { size }) : t('share.copy.why.other');
  return (
    <MessageBar intent={notOpened === null ? 'success' : 'warning'} layout="multiline">
      <MessageBarBody>
        <div>{notOpened === null ? t('share.copy.opened', { count: copy.organisations }) : t('share.copy.offered', { count: copy.organisations, why })}</div>
        <DiffersText differs={copy.differs} />
        <div>{t('share.copy.check')}</div>
        <SaveLink copy={copy} label={t('share.copy.save', { size })} file={`${t('share.copy.file')}_${copy.sheets[0] ?? ''}.xlsx`} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** Hands the file out as a download; nothing leaves the machine. */
function SaveLink({ copy, label, file }: { readonly copy: SharedCopy; readonly label: string; readonly file: string }) {
  const address = useMemo(() => URL.createObjectURL(new Blob([copy.bytes as BlobPart], { type: FILE_TYPE })), [copy]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <Link href={address} download={file}>
      {label}
    </Link>
  );
}

function megabytes({ bytes }: SharedCopy): string {
  return (bytes.length / 1_000_000).toFixed(1);
}
