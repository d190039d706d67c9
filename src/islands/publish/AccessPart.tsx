import { Fold } from './Fold.tsx';
import type { FormState } from './formState.ts';
import { SelectField } from './SelectField.tsx';
import { TextField } from './TextField.tsx';
import { choicesOf } from './Toggles.tsx';

/** How one gets from the street to the room, and whether everyone can. */
export function AccessPart({ form }: { readonly form: FormState }) {
  const { access } = form.words.form;
  const { entrance, firstVisitNotes, accessNotes } = form.fields;
  const inPerson = form.fields.format !== 'online';
  const provided = choicesOf(access.provided);
  return (
    <>
      {inPerson && (
        <>
          <TextField
            form={form}
            field="arriving"
            label={access.arriving}
            hint={access.arrivingHint}
            rows={3}
            most={2000}
          />
          <div className="publish__pair">
            <TextField form={form} field="room" label={access.room} most={200} />
            <TextField form={form} field="lookFor" label={access.lookFor} hint={access.lookForHint} most={200} />
          </div>
        </>
      )}
      <div className="publish__three">
        {inPerson && <SelectField form={form} field="stepFree" label={access.stepFree} choices={provided} />}
        {inPerson && (
          <SelectField form={form} field="accessibleToilet" label={access.accessibleToilet} choices={provided} />
        )}
        <SelectField form={form} field="asl" label={access.asl} choices={provided} />
      </div>
      {inPerson && (
        <div className="publish__pair">
          <TextField form={form} field="parking" label={access.parking} most={200} />
          <TextField form={form} field="transit" label={access.transit} most={200} />
        </div>
      )}
      <Fold summary={access.more} filled={`${entrance}${firstVisitNotes}${accessNotes}` !== ''}>
        {inPerson && (
          <TextField form={form} field="entrance" label={access.entrance} hint={access.entranceHint} most={200} />
        )}
        <TextField
          form={form}
          field="firstVisitNotes"
          label={access.firstVisitNotes}
          hint={access.firstVisitHint}
          rows={3}
          most={2000}
        />
        <TextField form={form} field="accessNotes" label={access.notes} hint={access.notesHint} rows={2} most={2000} />
      </Fold>
    </>
  );
}
