-- What the log says of itself and of the whole file is asked at every start: few entries among very many.
-- No trigger on inserting: REPLACE goes by the triggers on deleting (recursive_triggers is on), and a trigger that may
-- abort an INSERT makes FTS5 write its pending words away at each one, many times in one transaction.
CREATE INDEX audit_of_history ON audit (seq)
WHERE action IN ('history_begun', 'history_found', 'history_read', 'file_checked', 'backup_restored');
