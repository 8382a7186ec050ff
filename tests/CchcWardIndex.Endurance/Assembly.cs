using CchcWardIndex.Endurance.Postgres;
using CchcWardIndex.Tests.App.Rounds;

// Made once, when the first test asks; and what a hosted worker says on its console belongs to its test.
[assembly: AssemblyFixture(typeof(SeasonFixture))]
[assembly: AssemblyFixture(typeof(PublishedRound))]
[assembly: AssemblyFixture(typeof(PostgresServer))]
[assembly: CaptureConsole]
