namespace CchcWardIndex.Office.Reading.Gate;

/// <summary>What is left of the bytes a whole workbook may unpack to.</summary>
internal sealed class InflationBudget(Limits limits)
{
    private long _left = limits.InflatedBytes;

    public void Spend(int bytes)
    {
        _left -= bytes;
        if (_left < 0)
        {
            throw new RefusedFileException(GateProblems.UnpacksTooBig(Limits.Shown(limits.InflatedBytes), limits.What));
        }
    }
}
