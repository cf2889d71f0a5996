import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

interface WordsFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly words: readonly string[];
  readonly onWords: (words: readonly string[]) => void;
}

/** Words typed one after the other; the text stays as typed while it says the words. */
export function WordsField({ label, hint, words, onWords }: WordsFieldProps) {
  const [typed, setTyped] = useState('');
  const text = wordsIn(typed).join('\n') === words.join('\n') ? typed : words.join('、');
  return (
    <Field label={label} hint={hint}>
      <Input
        lang="ja"
        value={text}
        onChange={(_event, { value }) => {
          setTyped(value);
          onWords(wordsIn(value));
        }}
      />
    </Field>
  );
}

function wordsIn(text: string): string[] {
  return [...new Set(text.split(/[、,，;；\s]+/u).filter((word) => word !== ''))];
}
