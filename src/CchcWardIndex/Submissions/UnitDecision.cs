using CchcWardIndex.Criteria;

namespace CchcWardIndex.Submissions;

/// <summary>What somebody decided on a unit that is not like the others in this round: it never hands in, was dissolved, was struck by a disaster.</summary>
/// <param name="Unit">The unit's code.</param>
/// <param name="As">How the unit is treated.</param>
/// <param name="By">Who decided, as given.</param>
/// <param name="At">When, in Viet Nam, to the second.</param>
/// <param name="Reason">Why, as given, without the full stop at its end.</param>
public sealed record UnitDecision(UnitCode Unit, UnitTreatment As, string By, DateTimeOffset At, string Reason);

/// <summary>How a unit is treated by a decision. It comes before what the criteria set says of units that hand in nothing.</summary>
public enum UnitTreatment
{
    /// <summary>Its self-assessment is waited for: without it nothing can be published.</summary>
    Await,

    /// <summary>Without a self-assessment it has 0 points for what it would assess itself, and is ranked.</summary>
    NoPoints,

    /// <summary>It takes no place: scored where it handed in, and otherwise not.</summary>
    Unranked,

    /// <summary>It is not scored, whatever it handed in.</summary>
    Excluded,
}
