using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Rounds;

/// <summary>A step of a round was refused; nothing was changed.</summary>
internal sealed class RefusedException(Refusal reason, CriteriaSet set) : BadInputException(RefusalWords.Of(reason, set))
{
    /// <summary>Why.</summary>
    public Refusal Reason => reason;
}
