namespace LianXin.Kernel.Access.Audit;

/// <summary>What a migration has to run besides, so that the database itself refuses to change the audit.</summary>
public static class AuditTable
{
    public const string Name = "access_audit";

    public const string KeepOnSqlite = """
        CREATE TRIGGER access_audit_no_update BEFORE UPDATE ON access_audit
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
        CREATE TRIGGER access_audit_no_delete BEFORE DELETE ON access_audit
        BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
        """;

    public const string KeepOnPostgres = """
        CREATE FUNCTION access_audit_keep() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'the audit is append-only'; END $$;
        CREATE TRIGGER access_audit_keep BEFORE UPDATE OR DELETE OR TRUNCATE ON access_audit
        EXECUTE FUNCTION access_audit_keep();
        """;
}
