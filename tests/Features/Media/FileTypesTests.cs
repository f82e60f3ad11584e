using Sapling.Media.Types;

namespace OrchardSite.Features.Tests.Media;

public sealed class FileTypesTests
{
    [Theory]
    [InlineData("a.jpg", nameof(FileKind.Jpeg), true)]
    [InlineData("a.JPG", nameof(FileKind.Png), true)]
    [InlineData("a.jpg", nameof(FileKind.Markup), false)]
    [InlineData("a.png", nameof(FileKind.Executable), false)]
    [InlineData("a.pdf", nameof(FileKind.Pdf), true)]
    [InlineData("a.pdf", nameof(FileKind.Unknown), false)]
    [InlineData("a.docx", nameof(FileKind.Zip), true)]
    [InlineData("a.docx", nameof(FileKind.Executable), false)]
    [InlineData("a.svg", nameof(FileKind.Markup), true)]
    [InlineData("a.txt", nameof(FileKind.Unknown), true)]
    [InlineData("a.txt", nameof(FileKind.Markup), false)]
    [InlineData("a.txt", nameof(FileKind.Executable), false)]
    public void ContentMustBeWhatTheNamePromises(string name, string kind, bool matches) => Assert.Equal(matches, FileTypes.Matches(name, Enum.Parse<FileKind>(kind)));

    [Theory]
    [InlineData("a.svg", true)]
    [InlineData("a.HTML", true)]
    [InlineData("a.xml", true)]
    [InlineData("a.js", true)]
    [InlineData("a.png", false)]
    [InlineData("a.pdf", false)]
    public void WhatCouldRunScriptIsOnlyADownload(string name, bool isActive) => Assert.Equal(isActive, FileTypes.IsActive(name));

    [Theory]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("a.m4a", "audio/mp4")]
    [InlineData("a.khong-biet", "application/octet-stream")]
    public void TheTypeFollowsTheName(string name, string type) => Assert.Equal(type, FileTypes.ContentType(name));

    [Theory]
    [InlineData("a.JPG", FileKinds.Image)]
    [InlineData("a.docx", FileKinds.Document)]
    [InlineData("a.mp3", FileKinds.Audio)]
    [InlineData("a.webm", FileKinds.Video)]
    [InlineData("a", FileKinds.Other)]
    public void EditorsTellKindsApart(string name, string kind) => Assert.Equal(kind, FileKinds.Of(name));
}
