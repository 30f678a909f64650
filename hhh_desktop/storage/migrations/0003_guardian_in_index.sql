-- A row of the list at the desk asks whether a guardian answered; the index holds that too, so that a keystroke never
-- reads an event itself.
DROP INDEX consent_event_of_client;
CREATE INDEX consent_event_of_client ON consent_event (client_id, purpose, answer, at, guardian);
