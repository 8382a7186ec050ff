using CchcWardIndex.Endurance.Postgres;

// Made once, when the first test asks; and what a hosted worker says on its console belongs to its test.
[assembly: AssemblyFixture(typeof(SeasonFixture))]
[assembly: AssemblyFixture(typeof(PostgresServer))]
[assembly: CaptureConsole]
