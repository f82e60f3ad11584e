using System.Text;
using Sapling.Media.Types;

namespace OrchardSite.Features.Tests.Media;

public sealed class FileSignatureTests
{
    [Theory]
    [InlineData("FFD8FFE0", nameof(FileKind.Jpeg))]
    [InlineData("89504E470D0A1A0A", nameof(FileKind.Png))]
    [InlineData("474946383961", nameof(FileKind.Gif))]
    [InlineData("52494646000000005745425056503820", nameof(FileKind.WebP))]
    [InlineData("524946460000000057415645", nameof(FileKind.Riff))]
    [InlineData("0000002066747970617669660000", nameof(FileKind.Avif))]
    [InlineData("000000206674797069736F6D0000", nameof(FileKind.Mp4))]
    [InlineData("504B0304", nameof(FileKind.Zip))]
    [InlineData("D0CF11E0A1B11AE1", nameof(FileKind.OleDocument))]
    [InlineData("1A45DFA3", nameof(FileKind.Matroska))]
    [InlineData("3026B275", nameof(FileKind.Asf))]
    [InlineData("00000100", nameof(FileKind.Icon))]
    [InlineData("FFFB9064", nameof(FileKind.Mp3))]
    [InlineData("7F454C46", nameof(FileKind.Executable))]
    [InlineData("", nameof(FileKind.Unknown))]
    [InlineData("00", nameof(FileKind.Unknown))]
    public void TellsKindsByTheirFirstBytes(string head, string kind) => Assert.Equal(kind, FileSignature.Detect(Convert.FromHexString(head)).ToString());

    [Theory]
    [InlineData("%PDF-1.7", nameof(FileKind.Pdf))]
    [InlineData("OggS", nameof(FileKind.Ogg))]
    [InlineData("ID3", nameof(FileKind.Mp3))]
    [InlineData("8BPS", nameof(FileKind.Photoshop))]
    [InlineData("MZ", nameof(FileKind.Executable))]
    [InlineData("#!/bin/sh", nameof(FileKind.Executable))]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>", nameof(FileKind.Markup))]
    [InlineData("  \r\n\t<!DOCTYPE html>", nameof(FileKind.Markup))]
    [InlineData("<?xml version='1.0'?>", nameof(FileKind.Markup))]
    [InlineData("</b>", nameof(FileKind.Markup))]
    [InlineData("a < b", nameof(FileKind.Unknown))]
    [InlineData("< 3", nameof(FileKind.Unknown))]
    [InlineData("Kính gửi", nameof(FileKind.Unknown))]
    public void TellsTextsByHowTheyBegin(string head, string kind) => Assert.Equal(kind, FileSignature.Detect(Encoding.UTF8.GetBytes(head)).ToString());

    [Fact]
    public void FindsMarkupInOtherEncodings()
    {
        foreach (var encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF8])
        {
            Assert.Equal(FileKind.Markup, FileSignature.Detect([.. encoding.GetPreamble(), .. encoding.GetBytes("<html>")]));
        }
    }
}
