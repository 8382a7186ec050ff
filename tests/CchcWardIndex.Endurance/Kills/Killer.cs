using System.Diagnostics;

namespace CchcWardIndex.Endurance.Kills;

/// <summary>What was going on when a process was killed.</summary>
internal enum Phase
{
    /// <summary>An empty data folder was used for the first time.</summary>
    Start,

    /// <summary>Files were taken in.</summary>
    Intake,

    /// <summary>The round was closed.</summary>
    Close,

    /// <summary>The first appraisal was taken in, and explanations were opened.</summary>
    Appraise,

    /// <summary>Explanations were taken in.</summary>
    Explain,

    /// <summary>The time for explanations was ended.</summary>
    EndExplanations,

    /// <summary>The second appraisal was taken in.</summary>
    AppraiseAgain,

    /// <summary>The round was scored.</summary>
    Score,

    /// <summary>The dossier was submitted.</summary>
    Submit,

    /// <summary>The approval was entered.</summary>
    Approve,

    /// <summary>The results were published.</summary>
    Publish,

    /// <summary>What a killed command owed was brought out.</summary>
    Deliver,
}

/// <summary>
/// Kills processes at random instants between their first sign of work and its end. Before it has seen a whole season it kills nothing, and
/// learns how long everything takes.
/// </summary>
internal sealed class Killer(int seed)
{
    private readonly Random _chance = new(seed);
    private readonly Dictionary<Phase, TimeSpan> _lasts = [];
    private readonly Dictionary<Phase, int> _killed = [];
    private TimeSpan _took;

    /// <summary>Whether it kills by now.</summary>
    public bool Kills { get; set; }

    /// <summary>How many it killed in a phase.</summary>
    public int this[Phase phase] => _killed.GetValueOrDefault(phase);

    /// <summary>How many it killed.</summary>
    public int All => _killed.Values.Sum();

    /// <summary>Takes note that the work took only as long as the last process lived: a machine may be less busy than it was.</summary>
    public void Learn(Phase phase) => _lasts[phase] = _took;

    /// <summary>Kills a process at work.</summary>
    /// <param name="phase">What it is at.</param>
    /// <param name="part">Which part of the work's time the instant falls into, from 0.</param>
    /// <param name="parts">Into how many parts the time is cut.</param>
    /// <param name="victim">The process.</param>
    /// <param name="begun">Its first sign of work.</param>
    /// <param name="done">That the work is done; null where it ends with the process.</param>
    /// <returns>Whether it was killed; false where it was left alive or ended before.</returns>
    public bool Strike(Phase phase, int part, int parts, Victim victim, Func<bool> begun, Func<bool>? done = null)
    {
        var working = victim.Until(begun);
        var watch = Stopwatch.StartNew();
        if (!Kills)
        {
            Assert.True(working, $"{phase}: cchc showed no sign of work: {(working ? "" : victim.End())}");
            if (done is null)
            {
                victim.End();
            }
            else
            {
                victim.Until(done);
            }

            _took = watch.Elapsed;
            Learn(phase);
            return false;
        }

        // A little beyond the end: what happens last is hit too, on a machine that is busier than before.
        var after = (_lasts.TryGetValue(phase, out var lasts) ? lasts : _lasts[Phase.Publish]) * 1.15 * ((part + _chance.NextDouble()) / parts);
        var killed = working && victim.Kill(after, done);
        _took = watch.Elapsed;
        if (working && done is not null && _took < after)
        {
            Learn(phase);
        }

        _killed[phase] = this[phase] + (killed ? 1 : 0);
        return killed;
    }

    public override string ToString() =>
        $"seed {seed}; {string.Join(", ", Enum.GetValues<Phase>().Select(phase => $"{phase} {this[phase]} ({Lasts(phase):0} ms)"))}";

    private double Lasts(Phase phase) => _lasts.TryGetValue(phase, out var lasts) ? lasts.TotalMilliseconds : 0;
}
