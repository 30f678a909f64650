-- The log only grows at its end, whatever way of writing is tried: REPLACE and upserts too, also from a program that
-- did not switch recursive_triggers on.
CREATE TRIGGER audit_grows_at_its_end BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce (max(seq), 0) + 1 FROM audit)
BEGIN SELECT RAISE (ABORT, 'the audit chain is append-only'); END;
CREATE TRIGGER audit_detail_is_written_once BEFORE INSERT ON audit_detail
WHEN EXISTS (SELECT 1 FROM audit_detail WHERE seq = NEW.seq)
BEGIN SELECT RAISE (ABORT, 'the audit chain is append-only'); END;

-- What the log says of itself and of the whole file is asked at every start: few entries among very many.
CREATE INDEX audit_of_history ON audit (seq)
WHERE action IN ('history_begun', 'history_found', 'history_read', 'file_checked', 'backup_restored');
