using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>The rounds that one worker works on, each with what watches its criteria set; they share folder, state, settings and clock.</summary>
/// <param name="All">In the order of the settings; at least one.</param>
internal sealed record OpenRounds(ImmutableArray<SetWatch> All)
{
    /// <summary>The rounds as they were begun, each with a watch of its own.</summary>
    public static OpenRounds Of(ImmutableArray<Workplace> places, Logging.Troubles troubles, ILogger<SetWatch> log) =>
        new([.. places.Select(place => new SetWatch(place, troubles, log))]);

    /// <summary>Each with the set in force.</summary>
    public ImmutableArray<Workplace> Places => [.. All.Select(watch => watch.Place)];

    /// <summary>The data folder.</summary>
    public DataFolder Folder => All[0].Place.Folder;

    /// <summary>The state.</summary>
    public StateStore Store => All[0].Place.Store;

    /// <summary>The settings.</summary>
    public Settings Settings => All[0].Place.Settings;

    /// <summary>The clock.</summary>
    public TimeProvider Clock => All[0].Place.Clock;

    /// <summary>Now, in Viet Nam.</summary>
    public DateTimeOffset Now => Clock.GetUtcNow().ToOffset(VietNam.Offset);
}
