using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;

namespace CchcWardIndex.App.Rounds;

/// <summary>A step of a round was refused; nothing was changed. Whoever asked finds the words.</summary>
internal sealed class RefusedException(Refusal reason, CriteriaSet set) : Exception(reason.Id.ToString())
{
    /// <summary>Why.</summary>
    public Refusal Reason => reason;

    /// <summary>The set of the round, for names.</summary>
    public CriteriaSet Set => set;
}
