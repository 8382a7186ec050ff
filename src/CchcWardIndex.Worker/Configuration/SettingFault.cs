namespace CchcWardIndex.Worker.Configuration;

/// <summary>One mistake in the settings. Vietnamese, because whoever installs the program reads it.</summary>
/// <param name="Key">Where: <c>Cchc:Inbox:PollSeconds</c>; a file's name with line and column where the file cannot be read.</param>
/// <param name="Message">What stands there and what is wrong with it, a full sentence. Never a password.</param>
/// <param name="Remedy">What is allowed, a full sentence.</param>
public sealed record SettingFault(string Key, string Message, string Remedy)
{
    /// <summary>The form printed: three lines.</summary>
    public override string ToString() => $"{Key}\n  Lỗi: {Message}\n  Cách sửa: {Remedy}";
}
