using CchcWardIndex.Endurance.Recompute;
using CchcWardIndex.Tests.App.Rounds;
using CchcWardIndex.Tests.Storage;
using CchcWardIndex.Tests.Upgrades;
using CchcWardIndex.Tests.Worker.Commands;

// What the quick tests hold on SQLite, held on PostgreSQL.
namespace CchcWardIndex.Endurance.Postgres;

public sealed class ChangedSetOnPostgresTests(PostgresServer server) : ChangedSetTests(server);

public sealed class CountedWorkOnPostgresTests(PostgresServer server) : CountedWorkTests(server);

public sealed class DeadlinesOnPostgresTests(PostgresServer server) : DeadlinesTests(server)
{
    protected override void RecomputedElsewhere(string folder) => PythonRoute.Agrees(folder);
}

public sealed class NextStepToldOnPostgresTests(PostgresServer server) : NextStepToldTests(server);

public sealed class ProcedureDeskOnPostgresTests(PostgresServer server) : ProcedureDeskTests(server);

public sealed class PublicationDeskOnPostgresTests(PostgresServer server) : PublicationDeskTests(server);

public sealed class CorrectionOnPostgresTests(PostgresServer server) : CorrectionTests(server);

public sealed class RefusalsOnPostgresTests(PostgresServer server) : RefusalsTests(server);

public sealed class ReminderOnPostgresTests(PostgresServer server) : ReminderTests(server);

/// <summary>On PostgreSQL.</summary>
public sealed class OnTimeOnPostgresTests(PostgresServer server) : OnTimeTests(server);

public sealed class RoundContextOnPostgresTests(PostgresServer server) : RoundContextTests(server);

public sealed class RoundDeskOnPostgresTests(PostgresServer server) : RoundDeskTests(server);

public sealed class LateFilesOnPostgresTests(PostgresServer server) : LateFilesTests(server);

public sealed class SchemaOnPostgresTests(PostgresServer server) : SchemaTests(server);

public sealed class SeasonInPartsOnPostgresTests(PostgresServer server) : SeasonInPartsTests(server)
{
    protected override void RecomputedElsewhere(string folder) => PythonRoute.Agrees(folder);
}

public sealed class StandingFiguresOnPostgresTests(PostgresServer server) : StandingFiguresTests(server);

public sealed class StateBackupOnPostgresTests(PostgresServer server) : StateBackupTests(server);

public sealed class StepCommandOnPostgresTests(PostgresServer server) : StepCommandTests(server);

public sealed class ToldProblemsOnPostgresTests(PostgresServer server) : ToldProblemsTests(server);

public sealed class UndoneStepsOnPostgresTests(PostgresServer server) : UndoneStepsTests(server)
{
    protected override void RecomputedElsewhere(string folder) => PythonRoute.Agrees(folder);
}

public sealed class UpgradeFrom020OnPostgresTests(PostgresServer server) : UpgradeFrom020Tests(server);
